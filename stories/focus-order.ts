/** What the keyboard and a screen reader meet in a module, read from its rendered tree: open shadow roots included. */

export interface FocusStop {
  readonly element: HTMLElement;
  readonly role: string;
  readonly name: string;
}

export interface LiveRegion {
  readonly politeness: string;
  readonly text: string;
}

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex], video[controls], audio[controls], [contenteditable=true]';

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  summary: 'button',
  select: 'combobox',
  textarea: 'textbox',
  input: 'textbox',
};

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All elements below one in the order in which they are drawn, through shadow roots; light children only where slotted. */
export function* drawn(element: Element): Generator<HTMLElement> {
  for (const child of (element.shadowRoot ?? element).children) {
    if (!(child instanceof HTMLElement)) continue;
    yield child;
    yield* drawn(child);
  }
}

/** Every stop of the Tab key, in its order. */
export function focusStops(element: Element): FocusStop[] {
  return [...drawn(element)]
    .filter((candidate) => candidate.matches(FOCUSABLE) && candidate.tabIndex >= 0)
    .filter((candidate) => !candidate.matches(':disabled') && !candidate.closest('[inert]'))
    .filter((candidate) => candidate.checkVisibility({visibilityProperty: true}))
    .map((stop) => ({element: stop, role: roleOf(stop), name: nameOf(stop)}));
}

export function liveRegions(element: Element): LiveRegion[] {
  return [...drawn(element)]
    .filter((candidate) => candidate.matches('[aria-live], [role=status], [role=alert]'))
    .map((region) => ({
      politeness: region.ariaLive ?? (region.matches('[role=alert]') ? 'assertive' : 'polite'),
      text: plain(region.textContent),
    }));
}

const roleOf = (element: HTMLElement): string =>
  element.getAttribute('role') ??
  (element instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(element.type)
    ? element.type
    : (ROLES[element.localName] ?? element.localName));

/** The accessible name, by what modules use of the standard's algorithm (accname-1.2). */
function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => plain(root.getElementById(id)?.textContent));
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  return (
    labelledBy.join(' ') ||
    plain(element.getAttribute('aria-label')) ||
    labels.map(({textContent}) => plain(textContent)).join(' ') ||
    [plain(element.innerText), ...[...element.querySelectorAll('img')].map(({alt}) => alt)].filter(Boolean).join(' ') ||
    plain(element.title) ||
    plain(element.getAttribute('placeholder'))
  );
}
