/** Presses whatever can be pressed in the modules of a page, and types where one can type, as visitors do in weeks. */

/** Of buttons that look alike (a module's class), so many are pressed: the hundredth tile is as the third. */
const OF_A_KIND = 3;
/** What is pressed may show more to press; and code that is slow to come has come by the next round. */
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 10;

/**
 * Runs in the page: what it needs stands in it.
 *
 * @param wanted - selectors to look for in the modules' shadow roots after each press
 * @returns those that were seen, and how often something was pressed or typed
 */
export async function pressEverything([ofAKind, leastRounds, mostRounds, wanted]: readonly [
  number,
  number,
  number,
  readonly string[],
]): Promise<{seen: string[]; presses: number}> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  let pressed = new WeakSet<Element>();
  let presses = 0;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
  const roots = (): ShadowRoot[] =>
    [...document.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
      localName.startsWith('mh-') && shadowRoot ? [shadowRoot] : [],
    );
  // Links would lead away; that they are followed is tested elsewhere.
  document.addEventListener('click', (event) =>
    event.composedPath().some((node) => node instanceof HTMLAnchorElement) ? event.preventDefault() : undefined,
  );
  const look = (): void => {
    for (const selector of wanted) if (roots().some((root) => root.querySelector(selector))) seen.add(selector);
  };
  const press = async (root: ShadowRoot, element: HTMLElement): Promise<void> => {
    const kind = `${root.host.localName} ${element.localName} ${element.className}`;
    const count = counts.get(kind) ?? 0;
    if (pressed.has(element) || count >= ofAKind) return;
    pressed.add(element);
    counts.set(kind, count + 1);
    presses++;
    if (element instanceof HTMLInputElement && /^(?:search|text)$/.test(element.type)) {
      element.focus();
      for (const text of ['a', '云', '']) {
        element.value = text;
        element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        await pause();
        look();
      }
    } else if (element instanceof HTMLSelectElement) {
      element.selectedIndex = element.options.length - 1;
      element.dispatchEvent(new Event('change', {bubbles: true}));
    } else {
      element.focus();
      element.click();
    }
    await pause();
    look();
  };
  for (let round = 0; round < leastRounds || (seen.size < wanted.length && round < mostRounds); round++) {
    counts.clear();
    pressed = new WeakSet();
    for (const root of roots()) {
      (root.host as HTMLElement).scrollIntoView();
      for (const element of root.querySelectorAll<HTMLElement>('button, summary, input, select, [role=tab], a[href]'))
        if (element.isConnected && !element.closest('dialog')) {
          await press(root, element);
          const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
          for (const inner of dialog?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])
            if (dialog!.open) await press(root, inner);
          if (dialog?.open) dialog.close();
        }
    }
  }
  return {seen: [...seen].sort(), presses};
}

export const pressArguments = (wanted: readonly string[]): [number, number, number, readonly string[]] => [
  OF_A_KIND,
  LEAST_ROUNDS,
  MOST_ROUNDS,
  wanted,
];
