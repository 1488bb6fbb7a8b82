/** Between a topic and the one under it: " / ". "TCP/IP" is one topic, "Mạng / TCP/IP" is two. */
export const topicSeparator = ' / ';

/** The topics a topic lies under, the outermost first, itself last; empty parts are left out. */
export function topicPath(topic: string): string[] {
  return topic
    .split(/\s\/(?=\s)/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** A topic in its one spelling: single spaces, " / " between the parts. */
export function tidyTopic(topic: string): string {
  return topicPath(topic).join(topicSeparator);
}

/** Whether a tidy topic is another one or lies anywhere under it. */
export function isUnderTopic(topic: string, above: string): boolean {
  return topic === above || topic.startsWith(above + topicSeparator);
}

/** The full names of a tidy topic and of all it lies under, the outermost first. */
export function topicsAbove(topic: string): string[] {
  const path = topic.split(topicSeparator);
  return path.map((_, i) => path.slice(0, i + 1).join(topicSeparator));
}
