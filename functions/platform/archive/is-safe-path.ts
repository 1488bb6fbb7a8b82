/** Whether a name stays inside the archive: not absolute, no drive, no "..", no invisible characters. */
export function isSafePath(name: string): boolean {
  return (
    name !== '' &&
    name.length <= 500 &&
    !/^(?:\/|[a-z]:)/i.test(name) &&
    !/\p{Cc}/u.test(name) &&
    !name.split('/').includes('..')
  );
}
