import type { StageSettings } from './stage-settings.ts';
export function acknowledgeFindings(_settings: StageSettings, _stacks: object): void {}
