/** Trains the language it is given and hands back what was learned; started by `train.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Lesson, learn } from './train.ts';

parentPort?.postMessage(learn(workerData as Lesson));
