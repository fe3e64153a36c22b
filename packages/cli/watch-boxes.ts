/**
 * Layout shift for engines without its API: in each frame, what stands elsewhere than in the frame before, of what was in
 * view in either. As in https://wicg.github.io/layout-instability/, what appears or goes has not moved, and scrolling moves
 * nothing. An element that is drawn anew is known again by its place in its module, its tag and its text.
 *
 * Runs in the page, from its text: it uses nothing from outside.
 */
export function watchBoxes(): void {
  const watched = {frames: 0, boxes: 0, moves: [] as string[]};
  Object.assign(globalThis, {watchedBoxes: watched});
  const NAMED = 'a, img, h2, h3, h4, h5, p, time, li';
  let last = new Map<string, {x: number; y: number; isInView: boolean}>();
  const look = (): void => {
    const boxes = new Map<string, {x: number; y: number; isInView: boolean}>();
    document.querySelectorAll('mh-section > [size]').forEach((module, position) => {
      const own = module.shadowRoot ? [...module.shadowRoot.querySelectorAll(NAMED)] : [];
      for (const element of [module, ...own]) {
        const {x, y, right, bottom, width, height} = element.getBoundingClientRect();
        // What sticks follows the scrolling, as it is meant to.
        if (width === 0 || height === 0 || getComputedStyle(element).position === 'sticky') continue;
        // The row as well: a long list keeps only the rows in view, and many of them say the same of themselves.
        const row = element.closest('li');
        const what =
          element === module
            ? ''
            : `${element.textContent}${element.getAttribute('src') ?? ''} ${row?.textContent ?? ''}`;
        const name = `${module.localName} ${position}: ${element.localName} ${what.trim().replace(/\s+/g, ' ').slice(0, 160)}`;
        let key = name;
        for (let count = 2; boxes.has(key); count++) key = `${name} #${count}`;
        const isInView = right > 0 && bottom > 0 && x < innerWidth && y < innerHeight;
        boxes.set(key, {x: x + scrollX, y: y + scrollY, isInView});
      }
    });
    for (const [key, {x, y, isInView}] of boxes) {
      const before = last.get(key);
      if (!before || !(isInView || before.isInView)) continue;
      const across = x - before.x;
      const down = y - before.y;
      // The API as well passes over what is less than three pixels.
      if (Math.abs(across) >= 3 || Math.abs(down) >= 3)
        watched.moves.push(`frame ${watched.frames}: ${key} by ${across.toFixed(1)}, ${down.toFixed(1)}`);
    }
    last = boxes;
    watched.frames++;
    watched.boxes = boxes.size;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
