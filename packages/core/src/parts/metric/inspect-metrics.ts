import type {Metric} from '../../config/metric.js';
import {joinPath, type Finding, type Wording} from '../../config/shape.js';

/** Above it two figures for one rate are two figures and not one that was rounded. */
export const TOLERANCE_POINTS = 0.1;

const wordings = {
  'rate-over-100': {
    'zh-CN': ['“{label}”为 {found}%，超过 100%。', '请核对分子与分母；若为增幅，请把它写在 change 里。'],
    en: [
      '“{label}” is {found}%, which is over 100%.',
      'Check numerator and denominator; a growth belongs into change.',
    ],
  },
  'denominator-0': {
    'zh-CN': ['“{label}”的分母为 {found}，比率无从算起。', '没有数据时请不要给出比率，并在 note 中说明。'],
    en: [
      'The denominator of “{label}” is {found}, of which nothing is a share.',
      'Give no rate where there is nothing to count, and say so in note.',
    ],
  },
  'rate-differs': {
    'zh-CN': ['“{label}”写作 {found}%，而分子 ÷ 分母为 {computed}%。', '请核对数值、分子和分母是否同一口径。'],
    en: [
      '“{label}” says {found}%, numerator by denominator is {computed}%.',
      'Check that value, numerator and denominator are of one definition.',
    ],
  },
  'rate-without-base': {
    'zh-CN': [
      '“{label}”没有给出分子、分母或统计口径，无法与别处比较。',
      '请补上 numerator、denominator、definition 和 window。',
    ],
    en: [
      '“{label}” has no numerator, denominator or definition, so nobody can compare it.',
      'Add numerator, denominator, definition and window.',
    ],
  },
  'parts-differ': {
    'zh-CN': ['“{label}”为 {found}，其分项之和为 {computed}。', '请核对分项，或说明两者口径不同。'],
    en: [
      '“{label}” is {found}, its parts add up to {computed}.',
      'Check the parts, or say that they are of another definition.',
    ],
  },
  'shares-differ': {
    'zh-CN': ['“{label}”各分项占比之和为 {computed}%，不是 100%。', '请核对占比，或补上缺少的分项。'],
    en: [
      'The shares of “{label}” add up to {computed}%, not to 100%.',
      'Check the shares, or add the part that is missing.',
    ],
  },
  'share-of-other-base': {
    'zh-CN': ['“{label}”的分母为 {computed}，而所属总数为 {found}。', '请改用同一个总数作分母，或说明口径。'],
    en: [
      '“{label}” has the denominator {computed}, the total that it is part of is {found}.',
      'Take that total as the denominator, or say what the other one is.',
    ],
  },
  'part-of-nothing': {
    'zh-CN': ['“{label}”的 partOf 为“{found}”，但没有这个指标。', '请改为本数据中某个指标的 key。'],
    en: ['“{label}” is part of “{found}”, which is not there.', 'Name the key of a metric of these data.'],
  },
} as const satisfies Readonly<Record<string, Wording>>;

const round = (value: number): number => Number(value.toFixed(2));

/** What does not fit together in published figures. They are shown as they were given; the keeper of the page is told. */
export function inspectMetrics(metrics: readonly Metric[], field: string): Finding[] {
  const findings: Finding[] = [];
  const tell = (
    code: keyof typeof wordings,
    index: number,
    key: string,
    params: Readonly<Record<string, unknown>>,
    severity: Finding['severity'] = 'warning',
  ): void => {
    const path = joinPath(joinPath(field, index), key);
    findings.push({code, severity, path, params: {label: metrics[index]!.label, ...params}, wording: wordings[code]});
  };
  metrics.forEach((metric, index) => {
    const {value, unit, numerator, denominator, definition} = metric;
    if (unit === '%' && value !== undefined && value > 100) tell('rate-over-100', index, 'value', {found: value});
    if (denominator !== undefined && denominator <= 0)
      tell('denominator-0', index, 'denominator', {found: denominator});
    if (unit !== '%' || value === undefined) return;
    if (numerator === undefined && denominator === undefined && !definition)
      tell('rate-without-base', index, 'value', {}, 'notice');
    if (numerator === undefined || denominator === undefined || denominator <= 0) return;
    const computed = round((100 * numerator) / denominator);
    if (Math.abs(computed - value) > TOLERANCE_POINTS + 1e-9)
      tell('rate-differs', index, 'value', {found: value, computed});
  });
  inspectParts(metrics, tell);
  return findings;
}

function inspectParts(
  metrics: readonly Metric[],
  tell: (code: keyof typeof wordings, index: number, key: string, params: Readonly<Record<string, unknown>>) => void,
): void {
  const parts = new Map<string, number[]>();
  const places = new Map<string, number>();
  metrics.forEach(({key, partOf}, index) => {
    if (!places.has(key)) places.set(key, index);
    const others = partOf && parts.get(partOf);
    if (others) others.push(index);
    else if (partOf) parts.set(partOf, [index]);
  });
  for (const [key, indices] of parts) {
    const whole = places.get(key);
    if (whole === undefined) {
      for (const index of indices) tell('part-of-nothing', index, 'partOf', {found: key});
      continue;
    }
    const total = metrics[whole]!;
    for (const index of indices) {
      const {denominator} = metrics[index]!;
      if (denominator !== undefined && total.value !== undefined && denominator !== total.value)
        tell('share-of-other-base', index, 'denominator', {found: total.value, computed: denominator});
    }
    const isShare = (index: number): boolean => metrics[index]!.unit === '%' && total.unit !== '%';
    const shares = indices.filter(isShare);
    const amounts = indices.filter((index) => !isShare(index));
    const sum = (of: readonly number[]): number | undefined =>
      of.length && of.every((index) => metrics[index]!.value !== undefined)
        ? round(of.reduce((before, index) => before + metrics[index]!.value!, 0))
        : undefined;
    const [shareSum, amountSum] = [sum(shares), sum(amounts)];
    // Each share may have been rounded by half of its last digit.
    if (shareSum !== undefined && Math.abs(shareSum - 100) > Math.max(TOLERANCE_POINTS, shares.length * 0.005) + 1e-9)
      tell('shares-differ', whole, 'value', {computed: shareSum});
    if (amountSum !== undefined && total.value !== undefined && Math.abs(amountSum - total.value) > 0.05)
      tell('parts-differ', whole, 'value', {found: total.value, computed: amountSum});
  }
}
