import {joinPath} from '../../config/shape.js';
import type {Breach, GatherEvidence} from '../../self-inspection/evidence.js';
import {activityOf} from './activity.js';
import type {MatrixData, MatrixOptions, Member} from './matrix.module.js';

/** Accounts that do not post, and accounts that nobody can write to; what is closed or suspended is asked nothing. */
export const evidence: GatherEvidence<MatrixData, MatrixOptions> = ({members}, {quietAfter, staleAfter}, {now}) => {
  const running = members
    .map((member, index) => ({member, index, activity: activityOf(member, {now, quietAfter, staleAfter})}))
    .filter(({activity}) => activity !== 'closed' && activity !== 'suspended');
  const breach = ({member, index}: {member: Member; index: number}): Breach => ({
    path: joinPath('members', index),
    name: member.name,
  });
  const dated = running.filter(({activity}) => activity !== 'unknown');
  const told = running.filter(({member}) => member.interaction !== undefined);
  return {
    tallies: [
      {
        indicator: 'accounts-updated',
        of: dated.length,
        unknown: running.length - dated.length,
        breaches: dated.filter(({activity}) => activity === 'stale').map(breach),
      },
      {
        indicator: 'accounts-reachable',
        of: told.length,
        unknown: running.length - told.length,
        breaches: told.filter(({member}) => !member.interaction).map(breach),
      },
    ],
  };
};
