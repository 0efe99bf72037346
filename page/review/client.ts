import type { z } from 'zod';
import {
  type DecisionRequest,
  type DocumentRequest,
  decisionResponse,
  documentResponse,
  type QueueRequest,
  queueResponse,
  type Refusal,
  refusalResponse,
  sessionResponse,
} from '../../src/review/server/api.js';

/** A request that the server did not carry out; `offline` where it does not answer at all. */
export class RequestFailed extends Error {
  constructor(
    readonly code: Refusal | 'offline',
    readonly field?: string,
  ) {
    super(code);
  }
}

/** The key that the address holds behind `#`; kept for this tab, so that the address can then name a figure. */
function readToken(): string {
  const given = location.hash.slice(1);
  if (/^[\w-]{32}$/.test(given)) {
    sessionStorage.setItem('solieu-token', given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem('solieu-token') ?? '';
}

const token = readToken();

async function ask<S extends z.ZodType>(path: string, body: unknown, schema: S): Promise<z.infer<S>> {
  const response = await post(path, body);
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return schema.parse(answer);
  const { data } = refusalResponse.safeParse(answer);
  throw new RequestFailed(data?.error ?? 'internal', data?.field);
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  try {
    return await fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch {
    throw new RequestFailed('offline');
  }
}

export const client = {
  session: () => ask('session', {}, sessionResponse),
  queue: (request: QueueRequest) => ask('queue', request, queueResponse),
  document: (wanted: DocumentRequest) => ask('document', wanted, documentResponse),
  decide: (request: DecisionRequest) => ask('decision', request, decisionResponse),
};
