import {joinPath} from '../../config/shape.js';
import type {GatherEvidence} from '../../self-inspection/evidence.js';
import type {CasesData, CasesOptions} from './cases.module.js';
import {progressOf} from './progress.js';

/** Appeals that nobody has answered for over three months. */
export const evidence: GatherEvidence<CasesData, CasesOptions> = ({cases}, _options, context) => ({
  tallies: [
    {
      indicator: 'appeals-answered',
      of: cases.length,
      breaches: cases.flatMap((item, index) =>
        progressOf(item, context).isUnanswered ? [{path: joinPath('cases', index), name: item.id}] : [],
      ),
    },
  ],
});
