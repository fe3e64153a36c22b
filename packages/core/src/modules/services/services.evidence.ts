import {joinPath} from '../../config/shape.js';
import type {GatherEvidence} from '../../self-inspection/evidence.js';
import {waysTo} from './channels.js';
import type {ServicesData, ServicesOptions} from './services.module.js';

/** Services that nothing leads to; a paused one says why, and is asked nothing. */
export const evidence: GatherEvidence<ServicesData, ServicesOptions> = ({services}) => {
  const open = services
    .map((service, index) => ({service, path: joinPath('services', index)}))
    .filter(({service}) => service.status !== 'paused');
  return {
    tallies: [
      {
        indicator: 'services-usable',
        of: open.length,
        breaches: open
          .filter(({service}) => !waysTo(service).length)
          .map(({service, path}) => ({path, name: service.name})),
      },
    ],
  };
};
