import { parseArgs } from 'node:util';
import { prices } from './aws-prices.ts';
import { assumed, capacityOf } from './capacity-of.ts';
import { countsOfSitting } from './counts.ts';

/** `npm run capacity -- --candidates 10000`: what so many at once ask of AWS. */
const { values } = parseArgs({ options: { candidates: { type: 'string', default: '10000' } } });
const candidates = Number(values.candidates);
const { atBell, steady, cost, costOfSitting, toRaise } = capacityOf(candidates);
const number = (of: number) => Math.ceil(of).toLocaleString('en');

console.log(`${number(candidates)} candidates at once, ${prices.region}\n`);
for (const [when, demand] of [
  [`at the bell (spread over ${assumed.secondsOfBell} s)`, atBell],
  [`steady (a save every ${assumed.secondsBetweenSaves} s)`, steady],
] as const) {
  console.log(
    `${when}: ${number(demand.requestsPerSecond)} requests/s, ${number(demand.writeUnitsPerSecond)} write units/s, Lambda concurrency ${number(demand.concurrency)}`,
  );
}
console.log(`\nlist price: US$${cost.toFixed(2)} in all, US$${costOfSitting.toFixed(6)} a sitting`);
console.log(
  toRaise.length > 0
    ? `\nto be raised:\n  ${toRaise.join('\n  ')}`
    : '\nno default quota stands in the way',
);
console.log(
  `\nfrom ${countsOfSitting.requests} + ${countsOfSitting.heartbeats} requests, ${countsOfSitting.writeUnits} write and ${countsOfSitting.readUnits} read units a sitting (npm run bench); ${assumed.secondsOfRequest * 1000} ms a request in Lambda is assumed, not measured`,
);
