/**
 * Characters read in more than one way, and those that browsers sort under their rarer reading, with the readings that
 * the sorting order does not give. Places, offices and words of government; a character is found by each of them.
 */
const lines =
  '剥bo埔pu簿bo幢zhuang伺si弹tan地di翟zhai调tiao囤tun佛fo藉jie茄qie桔ju咀zui嚼jiao率shuai牟mou泊po刹cha谁shei,shui匙chi' +
  '拓tuo削xue栅shan粘nian长chang爪zhua仔zai重chong行hang朝zhao乐yue厦xia都du藏zang曾zeng参shen单shan会kuai车ju传zhuan' +
  '大dai省xing便pian校jiao给ji系ji种chong解xie度duo六lu蔚yu尉yu宿xiu柏bo堡bu,pu蚌beng涡guo泌bi秘bi陆liu虹jiang查zha区ou' +
  '仇qiu盖ge薄bo卡qia差chai强jiang降xiang角jue觉jiao露lou漯ta圩wei畜xu血xue员yun扎za择zhai着zhuo屏bing曝bao铅yan' +
  '塞se色shai莎suo沈chen盛cheng数shuo属zhu提di宛yuan万mo尾yi洗xian纤qian巷hang钥yue叶xie召shao折she扁pian称chen乘sheng' +
  '澄deng恶wu番pan谷yu还huan贾gu见xian将qiang芥gai颈geng了liao没mo模mu弄long朴piao圈juan什shi歙xi莞wan荥ying浚xun枞zong';

/** By character. */
export const moreReadings: ReadonlyMap<string, readonly string[]> = new Map(
  [...lines.matchAll(/([^a-z,])([a-z,]+)/g)].map(([, character, readings]) => [character!, readings!.split(',')]),
);
