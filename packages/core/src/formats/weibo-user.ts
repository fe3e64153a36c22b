import {encodePart} from '../config/encode-part.js';

/** `verified_type` of Weibo's open platform that says what an account is verified as; 5 and 6, sites and apps, are rare. */
const VERIFIED: Readonly<Record<string, string>> = {
  0: 'person',
  1: 'government',
  2: 'company',
  3: 'media',
  4: 'school',
  7: 'organisation',
};

/** What a user of Weibo is verified as, as payloads say it; none where the platform does not say or the code is not known. */
export const verifiedKind = ({verified, verified_type: type}: Readonly<Record<string, unknown>>): string | undefined =>
  verified === true && Number.isInteger(type) ? VERIFIED[type as number] : undefined;

/** The address of an account, by its id: names change, and may be taken over by others. */
export const accountAddress = (id: string): string => `https://weibo.com/u/${encodePart(id)}`;

/** The address of a post; the site takes either of its two ids. */
export const postAddress = (userId: string, postId: string): string =>
  `https://weibo.com/${encodePart(userId)}/${encodePart(postId)}`;
