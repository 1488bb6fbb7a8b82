/** Runs one bundled Lambda in a process of its own: the bundle's file, then its event, as arguments. */
const [file = '', event = 'null'] = process.argv.slice(2);
try {
  const { handler } = await import(file);
  const answer = await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 10_000 });
  process.stdout.write(`\nANSWER ${JSON.stringify(answer ?? null)}\n`, () => process.exit(0));
} catch (error) {
  // The message alone: with an uncaught error Node prints the bundle's one endless line as well.
  process.stderr.write(String(error), () => process.exit(1));
}
