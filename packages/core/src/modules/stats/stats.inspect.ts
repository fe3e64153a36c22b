import type {Inspect} from '../../element/inspect.js';
import {inspectMetrics} from '../../parts/metric/inspect-metrics.js';
import type {StatsData, StatsOptions} from './stats.module.js';

/** Rates that are not what they are made of, and parts that are not what they add up to. */
export const inspect: Inspect<StatsData, StatsOptions> = ({metrics}) => inspectMetrics(metrics, 'metrics');
