import {createInterface} from 'node:readline/promises';
import type {IssueLanguage} from '@menhu/core/config';
import {didYouMean} from '@menhu/core/definitions';
import {moduleTypes, themeNames, type Answers} from './site.js';
import {say, type PhraseCode} from './words.js';

/** Answers as they were typed. */
export type Typed = Readonly<Partial<Record<keyof Answers, string>>>;

/** The text of an answer that cannot be taken. */
export class BadAnswer extends Error {}

interface Question<Key extends keyof Answers> {
  readonly prompt: PhraseCode;
  readonly standard: (language: IssueLanguage) => string;
  /** @throws BadAnswer - with the reason */
  readonly read: (typed: string, language: IssueLanguage) => Answers[Key];
}

/** A homepage that shows what most have, and no more than a screen or two. */
const USUAL = ['topic', 'services', 'feed', 'matrix'];

const questions: {readonly [Key in keyof Answers]: Question<Key>} = {
  name: {prompt: 'ask-name', standard: (language) => say('sample-name', language), read: (typed) => typed},
  url: {
    prompt: 'ask-url',
    standard: () => 'https://www.example.gov.cn/',
    read(typed, language) {
      if (!/^https?:\/\/[^/\s]+/i.test(typed)) throw new BadAnswer(say('bad-url', language, {found: typed}));
      return typed;
    },
  },
  modules: {
    prompt: 'ask-modules',
    standard: () => USUAL.filter((type) => moduleTypes.includes(type)).join(','),
    read(typed, language) {
      const types = typed.split(/[\s,，、]+/).filter(Boolean);
      const wrong = types.find((type) => !moduleTypes.includes(type));
      if (wrong !== undefined) throw new BadAnswer(unknown('bad-module', wrong, moduleTypes, language));
      return [...new Set(types)];
    },
  },
  theme: {
    prompt: 'ask-theme',
    standard: () => themeNames[0]!,
    read(typed, language) {
      if (!themeNames.includes(typed)) throw new BadAnswer(unknown('bad-theme', typed, themeNames, language));
      return typed;
    },
  },
};

function unknown(code: PhraseCode, found: string, known: readonly string[], language: IssueLanguage): string {
  const near = didYouMean(found, known);
  const hint = near ? ` ${say('did-you-mean', language, {near})}` : '';
  return say(code, language, {found, known: known.join(', ')}) + hint;
}

/**
 * The answers: what flags gave, and for the rest what is typed, or the standard where nothing is.
 *
 * @param isAsking - false takes the standard for all that no flag gave
 * @throws BadAnswer - for a flag; who is asked is asked again
 */
export async function ask(given: Typed, isAsking: boolean, language: IssueLanguage): Promise<Answers> {
  const answers: Partial<Record<keyof Answers, unknown>> = {};
  const left: (keyof Answers)[] = [];
  for (const key of Object.keys(questions) as (keyof Answers)[]) {
    if (given[key] !== undefined) answers[key] = questions[key].read(given[key], language);
    else left.push(key);
  }
  const lines = isAsking && left.length ? createInterface({input: process.stdin, output: process.stderr}) : undefined;
  // Where what is piped in ends early, the rest takes the standard.
  const typed = lines?.[Symbol.asyncIterator]();
  for (const key of left) {
    const {prompt, standard, read} = questions[key];
    for (let isAnswered = false; !isAnswered;) {
      const known = key === 'theme' ? themeNames : moduleTypes;
      process.stderr.write(
        lines ? `${say(prompt, language, {standard: standard(language), known: known.join(', ')})} ` : '',
      );
      const next = await typed?.next();
      try {
        answers[key] = read((next && !next.done && next.value.trim()) || standard(language), language);
        isAnswered = true;
      } catch (error) {
        if (!(error instanceof BadAnswer)) throw error;
        process.stderr.write(`${error.message}\n`);
      }
    }
  }
  lines?.close();
  return answers as unknown as Answers;
}
