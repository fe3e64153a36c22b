import {digestOf} from './digest.js';
import {request} from './request.js';

const answers = new WeakMap<object, Promise<boolean>>();

/**
 * Whether data are those that the page was printed from: then their face stands in the page already, and who printed it
 * has had them inspected.
 *
 * @param data - as they were read from `url`, whose answer is at hand still
 * @param digest - of the bytes that the page was printed from
 */
export function isPrinted(data: object, url: string, digest: string): Promise<boolean> {
  let answer = answers.get(data);
  if (!answer) answers.set(data, (answer = compare(url, digest)));
  return answer;
}

async function compare(url: string, digest: string): Promise<boolean> {
  const {answer, release} = request(url);
  try {
    return digestOf(new Uint8Array(await answer)) === digest;
  } catch {
    return false;
  } finally {
    release();
  }
}
