declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** The embedded DynamoDB engine: on disk where a path is given, in memory otherwise. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
    maxItemSizeKb?: number;
  }): Server;
}
