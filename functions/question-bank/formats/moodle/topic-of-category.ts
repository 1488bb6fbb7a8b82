const contexts = /^\$(?:course|system|module|coursecat|cat\d+|[a-z]+\d*)\$$/i;
const between = /(?<!\/)\/(?!\/)/;
const levels = ' / ';

/**
 * The topic that a category of Moodle means: "$course$/top/Hiến pháp/Chương II" is "Hiến pháp /
 * Chương II". A slash within a name is written twice there. Undefined for the top itself.
 */
export function topicOfCategory(path: string): string | undefined {
  const names = path
    .trim()
    .split(between)
    .map((name) => name.replaceAll('//', '/').replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
  if (contexts.test(names[0] ?? '')) names.shift();
  if (names[0]?.toLowerCase() === 'top') names.shift();
  return names.length > 0 ? names.join(levels).slice(0, 200).trim() : undefined;
}

/** The category of a topic, for a file that Moodle imports. */
export function categoryOfTopic(topic: string): string {
  const names = topic.split(levels).map((name) =>
    // A slash at an end would run into the one between the names.
    name
      .trim()
      .replaceAll('/', '//')
      .replace(/^\/|\/$/g, (slash, at) => (at === 0 ? ` ${slash}` : `${slash} `)),
  );
  return ['$course$', 'top', ...names].join('/');
}
