/** The hash of an address may be anything, also what is not an encoded text. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Makes sure that every module of a page can be linked to: one without an id is called as its type, a second one
 * `matrix-2`. A reader who came for one of them is taken there, as the browser would have done had it been there.
 *
 * @returns the modules, in reading order
 */
export function setAnchors(page: Element): Element[] {
  const modules = [...page.querySelectorAll('mh-section > *')];
  for (const module of modules) {
    if (module.id) continue;
    const type = module.localName.replace(/^mh-/, '');
    let anchor = type;
    for (let number = 2; document.getElementById(anchor); number++) anchor = `${type}-${number}`;
    module.id = anchor;
  }
  const wanted = decoded(location.hash);
  if (wanted && scrollY === 0) modules.find(({id}) => id === wanted)?.scrollIntoView();
  return modules;
}
