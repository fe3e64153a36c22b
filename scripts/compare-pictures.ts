import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

export interface Comparison {
  readonly id: string;
  /** Share of the picture that differs; undefined where there is one picture only. */
  readonly share: number | undefined;
}

/** Two pictures of a story, compared in a browser, which can read PNG files; the difference becomes a picture as well. */
export async function comparePictures(
  page: Page,
  id: string,
  {folder, isOld, isNew}: {folder: string; isOld: boolean; isNew: boolean},
): Promise<Comparison> {
  if (!isOld || !isNew) return {id, share: undefined};
  const [a, b] = ['old', 'new'].map((name) => readFileSync(`${folder}${name}/${id}.png`));
  if (a!.equals(b!)) return {id, share: 0};
  const {share, difference} = await page.evaluate(
    async (files) => {
      /** Of 255; letters are smoothed a little differently now and then. */
      const tolerance = 24;
      const [old, now] = await Promise.all(
        files.map(async (file) => createImageBitmap(await (await fetch(`data:image/png;base64,${file}`)).blob())),
      );
      const [width, height] = [Math.max(old!.width, now!.width), Math.max(old!.height, now!.height)];
      const canvas = Object.assign(document.createElement('canvas'), {width, height});
      const context = canvas.getContext('2d', {willReadFrequently: true})!;
      const read = (picture: ImageBitmap): ImageData => {
        context.clearRect(0, 0, width, height);
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, width, height);
      };
      const [before, after] = [read(old!), read(now!)];
      let count = 0;
      for (let at = 0; at < before.data.length; at += 4) {
        const isSame = [0, 1, 2, 3].every(
          (part) => Math.abs(before.data[at + part]! - after.data[at + part]!) <= tolerance,
        );
        if (!isSame) count++;
        after.data.set(
          isSame ? [after.data[at]!, after.data[at + 1]!, after.data[at + 2]!, 48] : [220, 0, 60, 255],
          at,
        );
      }
      context.putImageData(after, 0, 0);
      return {share: count / (width * height), difference: canvas.toDataURL('image/png').split(',')[1]!};
    },
    [a!.toString('base64'), b!.toString('base64')],
  );
  mkdirSync(`${folder}difference`, {recursive: true});
  writeFileSync(`${folder}difference/${id}.png`, Buffer.from(difference, 'base64'));
  return {id, share};
}
