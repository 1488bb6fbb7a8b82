import { join } from 'node:path';
import dynalite from 'dynalite';
import { processEnvironment } from './process-environment.ts';
import { readCache } from './read-cache.ts';
import { writeThrough } from './write-through.ts';

/** The process that is the database: the embedded DynamoDB engine, on disk in the data folder. */
const settings = processEnvironment.parse(process.env);
if (settings.WRITE_THROUGH === 'yes') writeThrough();
readCache();
const server = dynalite({ path: join(settings.DATA_FOLDER, 'database'), createTableMs: 0 });
server.keepAliveTimeout = 60_000;
server.listen(settings.DATABASE_PORT, '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
