/** Runs `menhu build` as it is published, in folders of its own; for its tests. */
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const command = fileURLToPath(new URL('dist/menhu.js', import.meta.url));
export const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'menhu-build-'));
export const removeFolder = (): void => rmSync(folder, {recursive: true});

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function menhu(...parameters: string[]): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, 'build', ...parameters], {encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** The same without holding up this process, for sources that it serves itself. */
export async function menhuBeside(...parameters: string[]): Promise<Run> {
  const child = spawn(process.execPath, [command, 'build', ...parameters]);
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => (out += String(part)));
  child.stderr.on('data', (part) => (err += String(part)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {status, out, err};
}

let number = 0;
/** A new folder, with files by their names. */
export function site(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `site-${++number}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), {recursive: true});
    writeFileSync(join(path, name), text);
  }
  return path;
}

export const homeOf = (...modules: object[]): string => JSON.stringify({version: 1, sections: [{modules}]});
export const services = (name: string): string =>
  JSON.stringify({
    updatedAt: '2026-11-20T09:00:00+08:00',
    services: [{id: 'a', name, channels: [{kind: 'web', url: 'https://www.example.gov.cn/a'}]}],
  });

/** Every file of a folder with the hash of what is in it. */
export const filesIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
