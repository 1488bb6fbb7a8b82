/** Which statement of which room somebody acts on, and who acts. */
export interface AboutStatement {
  readonly sessionId: string;
  readonly roomId: string;
  /** The number of the statement's event, as the person saw it. */
  readonly statement: number;
  readonly by: string;
  readonly byName: string;
}
