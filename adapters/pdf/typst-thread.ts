/**
 * The thread that sets one document after another, apart from the one that answers requests. It catches nothing: where
 * Typst crashes it ends, and whoever started it starts another.
 */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../../api/ports/typesetter';
import { openPress } from './typst';

const opened = openPress();

parentPort?.on('message', (document: Document) => {
  void opened.then((press) => parentPort?.postMessage(press(document)));
});
