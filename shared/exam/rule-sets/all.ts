import type { RuleSet } from '../rule-set.ts';
import { decree06Of2023 } from './decree-06-2023.ts';
import { decree85Of2023 } from './decree-85-2023.ts';
import { decree138Of2020 } from './decree-138-2020.ts';
import { decree170Of2025 } from './decree-170-2025.ts';

/** The rule sets the system knows, those in force first. */
export const ruleSets: readonly RuleSet[] = [
  decree170Of2025,
  decree85Of2023,
  decree138Of2020,
  decree06Of2023,
];
