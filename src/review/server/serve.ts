import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { reviewApp } from './app.js';
import { ReviewService } from './review-service.js';

/** Nobody but this machine can reach it. */
const LOOPBACK = '127.0.0.1';

export interface ReviewServer {
  /** What to open in a browser: the part behind `#` is the key, which a browser never sends. */
  readonly url: string;
  /** How many decisions the journal holds. */
  readonly decisions: () => number;
  /** Waits for what is being written, and gives the folder free. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free one; one that is taken by another program is passed over unless it was asked for. */
  readonly port?: number;
}

/** Where a browser remembers the reviewer's name from one day to the next. */
const USUAL_PORT = 4180;

/** Serves the review page of a dataset's folder until it is closed. Throws `folder_locked` where somebody else does. */
export async function serveReview(folder: string, { port }: ServeOptions = {}): Promise<ReviewServer> {
  const service = await ReviewService.open(folder);
  const token = randomBytes(24).toString('base64url');
  const hosts: string[] = [];
  const server = createAdaptorServer({ fetch: reviewApp(service, { token, hosts }).fetch });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, LOOPBACK, resolve);
    });
  try {
    if (port === undefined) await listen(USUAL_PORT).catch(() => listen(0));
    else await listen(port);
  } catch (error) {
    await service.close();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  hosts.push(`${LOOPBACK}:${taken}`, `localhost:${taken}`);
  return {
    url: `http://${LOOPBACK}:${taken}/#${token}`,
    decisions: () => service.journal.decisions.length,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.close();
    },
  };
}
