import '../../packages/core/src/modules/services/mh-services.js';

const element = document.createElement('mh-services');

window.drawServices = async (target, services) => {
  element.data = {services: [...services]};
  target.append(element);
  await element.updateComplete;
};

window.shownServices = () => [...element.shadowRoot!.querySelectorAll('.name')].map((name) => name.textContent!.trim());
