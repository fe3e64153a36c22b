import type {Service} from '../../packages/core/src/modules/services/services.module.js';

const ACTIONS = ['办理', '变更', '查询', '注销'];
const THINGS = ['居住证', '社保卡', '营业执照', '公积金账户', '驾驶证'];

/** Made-up services, the same at every call. */
export const sampleServices = (count: number): Service[] =>
  Array.from({length: count}, (_, index) => ({
    id: String(index),
    name: `${THINGS[index % THINGS.length]!}${ACTIONS[index % ACTIONS.length]!} ${index}`,
    org: {name: `示例单位 ${index % 7}`},
    handling: index % 3 ? {kind: 'committed' as const, workingDays: index % 20} : {kind: 'instant' as const},
    visits: index % 2,
    fee: {free: true},
    channels: [{kind: 'web', url: `https://www.example.gov.cn/services/${index}`}],
  }));
