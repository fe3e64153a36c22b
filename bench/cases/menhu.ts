import '../../packages/core/src/modules/cases/mh-cases.js';

const element = document.createElement('mh-cases');

const rowsOf = (): Element[] => [...(element.shadowRoot?.querySelectorAll('.opener') ?? [])];

window.drawCases = async (target, cases) => {
  element.data = {cases: [...cases]};
  target.append(element);
  await element.updateComplete;
};

window.filterCases = async (query) => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
};

window.shownTitles = () => rowsOf().map((row) => row.textContent.trim());
