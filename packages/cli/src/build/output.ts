import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve, sep} from 'node:path';
import {makeFolder} from '../make-folder.js';
import {hashOf} from './policy.js';

/**
 * A folder that is made beside the one that it will replace: until the last step, and wherever something ends the build
 * before it, the old one stays whole.
 */
export class Output {
  readonly #target: string;
  readonly #folder: string;
  readonly #hashes = new Map<string, string>();
  readonly #onSignal = (): void => {
    this.discard();
    // As a shell counts what Ctrl-C ends.
    process.exit(130);
  };

  constructor(target: string) {
    // A link stays a link: servers are often led to the site by one.
    this.#target = existsSync(target) ? realpathSync(target) : resolve(target);
    makeFolder(dirname(this.#target));
    this.#folder = mkdtempSync(join(dirname(this.#target), `.${basename(this.#target)}-`));
    process.on('SIGINT', this.#onSignal);
    process.on('SIGTERM', this.#onSignal);
  }

  /** Where the files are put until the last step. */
  get folder(): string {
    return this.#folder;
  }

  /** Every file so far with its hash, in the order of their names. */
  get hashes(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** @throws where a path leads out of the folder, whoever made it up */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#folder, path);
    if (!file.startsWith(this.#folder + sep)) throw new Error(`refused to write ${path}: it is outside the output`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
    this.#hashes.set(path, hashOf(content));
  }

  /** Takes files over that are none of the build's. */
  keep(files: readonly string[]): void {
    for (const file of files) {
      if (!existsSync(join(this.#folder, file)))
        cpSync(join(this.#target, file), join(this.#folder, file), {recursive: true});
    }
  }

  /** Puts the new folder in the old one's place. */
  commit(): void {
    // What is made for a moment is its maker's alone; a site is for the web server too.
    chmodSync(this.#folder, 0o755);
    const old = `${this.#folder}-old`;
    const isRenewal = existsSync(this.#target);
    if (isRenewal) renameSync(this.#target, old);
    try {
      renameSync(this.#folder, this.#target);
    } catch (error) {
      if (isRenewal) renameSync(old, this.#target);
      throw error;
    }
    rmSync(old, {recursive: true, force: true});
    this.#stopListening();
  }

  discard(): void {
    rmSync(this.#folder, {recursive: true, force: true});
    this.#stopListening();
  }

  #stopListening(): void {
    process.off('SIGINT', this.#onSignal);
    process.off('SIGTERM', this.#onSignal);
  }
}
