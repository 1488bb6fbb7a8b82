/** A citizen id with only its last three digits, as lists may show it. */
export function maskCitizenId(citizenId: string): string {
  return '•'.repeat(Math.max(0, citizenId.length - 3)) + citizenId.slice(-3);
}
