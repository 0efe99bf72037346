import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { z } from 'zod';
import { decisionRequest, documentRequest, queueRequest } from './api.js';
import { readPageFiles } from './page-files.js';
import { Refused } from './refused.js';
import type { ReviewService } from './review-service.js';

/** Larger than any decision, with room for a long remark. */
const LARGEST_BODY = 256 * 1024;

/** What the page may load: its own script and style from here, and nothing else from anywhere. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ['data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

interface Doors {
  /** Whoever does not know it is refused. */
  readonly token: string;
  /** The only hosts by whose names the server answers: `127.0.0.1:4180`. */
  readonly hosts: readonly string[];
}

/** The server of the review page: three files for everyone on this machine, and the dataset for who has the token. */
export function reviewApp(service: ReviewService, { token, hosts }: Doors) {
  const app = new Hono();
  app.use(sameOrigin(hosts));
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' }));
  app.use('/api/*', bearerAuth({ token }));
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse(new Refused('too_large')) }));
  for (const [path, { type, body }] of readPageFiles()) {
    app.get(path, (context) => context.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' }));
  }
  app.post('/api/session', (context) => context.json(service.session()));
  app.post('/api/queue', async ({ req, json }) => json(service.queue(await parse(req.raw, queueRequest))));
  app.post('/api/document', async ({ req, json }) =>
    json(await service.document(await parse(req.raw, documentRequest))),
  );
  app.post('/api/decision', async ({ req, json }) => json(await service.decide(await parse(req.raw, decisionRequest))));
  app.notFound(() => refuse(new Refused('unknown')));
  app.onError((error) => refuse(refusalOf(error)));
  return app;
}

/**
 * Pages of other sites can send requests to this machine, and names of other sites can be made to lead to it: both give
 * themselves away by these headers, which no script can change.
 */
function sameOrigin(hosts: readonly string[]) {
  return createMiddleware(async ({ req }, next) => {
    const origin = req.header('origin');
    const isOurs = origin === undefined ? req.method === 'GET' : hosts.some((host) => origin === `http://${host}`);
    if (!hosts.includes(req.header('host') ?? '') || !isOurs) return refuse(new Refused('not_allowed'));
    return next();
  });
}

async function parse<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  try {
    return schema.parse(await request.json());
  } catch {
    throw new Refused('bad_request');
  }
}

/** The library's own exceptions come from its check of the key. */
function refusalOf(error: Error): Refused {
  if (error instanceof Refused) return error;
  return new Refused(error instanceof HTTPException ? 'not_allowed' : 'internal');
}

function refuse({ code, field, status }: Refused): Response {
  return Response.json({ error: code, ...(field && { field }) }, { status });
}
