import type {Case, Stage} from './cases.module.js';

/** A stage with the unit that it came from, where it changed hands. */
export interface Step extends Stage {
  readonly from: string | undefined;
}

/** Who passed a case to whom: 响应 is the time until somebody did something, 联动 how often it changed hands, 协作 how many units took part. */
export interface Chain {
  readonly steps: readonly Step[];
  readonly responseMs: number | undefined;
  readonly handovers: number;
  readonly units: number;
}

/** The chain of a case, in the order in which its stages were given. */
export function chainOf({stages, receivedAt}: Case): Chain {
  let holder: string | undefined;
  let handovers = 0;
  const steps = stages.map((stage): Step => {
    const from = holder && stage.org && stage.org !== holder ? holder : undefined;
    if (from) handovers++;
    if (stage.org) holder = stage.org;
    return {...stage, from};
  });
  const first = stages.find(({code}) => code !== 'accepted');
  const responseMs = first ? Date.parse(first.at) - Date.parse(receivedAt) : undefined;
  return {
    steps,
    // A stage before the receipt is a mistake in the record, and no quick response.
    responseMs: responseMs !== undefined && responseMs >= 0 ? responseMs : undefined,
    handovers,
    units: new Set(stages.flatMap(({org}) => org ?? [])).size,
  };
}
