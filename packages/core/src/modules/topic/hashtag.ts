/** A topic's name between exactly one pair of hash signs, whether or not the payload brought its own. */
export function hashtag(name: string): string {
  const bare = name.replace(/^[#＃\s]+|[#＃\s]+$/g, '');
  return `#${bare || name}#`;
}
