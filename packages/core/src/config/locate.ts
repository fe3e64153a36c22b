import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column, both from 1, of an offset in a text; the lines are looked for once, as thousands may be asked for. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}

/** The parser calls itself: a hundred thousand brackets in each other are more than a stack holds, and no tree. */
function parse(text: string, errors?: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, {allowTrailingComma: false, disallowComments: true});
  } catch {
    return undefined;
  }
}

/** Where and why a text is not JSON. Browsers word this differently and not all say where, so it is parsed again. */
export function locateSyntaxError(text: string): Position & {problem: string} {
  const errors: ParseError[] = [];
  const tree = parse(text, errors);
  const first = errors[0];
  return {
    ...positionsIn(text)(first?.offset ?? 0),
    problem: first ? printParseErrorCode(first.error) : tree ? 'InvalidSymbol' : 'TooDeep',
  };
}

/** Splits `a.b[0]["x y"]` into keys and indexes. */
export const splitPath = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
    index ? Number(index) : quoted ? (JSON.parse(quoted) as string) : key!,
  );

/** Finds the lines of paths in a text; a path that is not there gets the place of its nearest parent. */
export function pathLocator(text: string): (path: string) => Position | undefined {
  const tree = parse(text);
  const positionAt = positionsIn(text);
  return (path) => {
    const keys = splitPath(path);
    for (let length = keys.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, keys.slice(0, length));
      if (node) return positionAt((node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return undefined;
  };
}
