import type { FacetFilter } from '../../src/audit/pages/facets.js';
import type {
  DecisionRequest,
  QueueFacet,
  QueueItem,
  QueueResponse,
  ReviewedDocument,
  Sample,
  Saved,
  Session,
} from '../../src/review/server/api.js';
import { client, RequestFailed } from './client.js';

/** What the panel beside the article is for at this moment. */
export type Mode = 'card' | 'correct' | 'add' | 'comment' | 'name' | 'sample';

export interface ReviewState {
  readonly session: Session | null;
  readonly reviewer: string;
  readonly queue: QueueResponse | null;
  readonly filter: FacetFilter<QueueFacet>;
  readonly sample: Sample | null;
  /** The figure that is looked at, by its place in the queue; a related one may be looked at that is not in it. */
  readonly at: number;
  readonly figure: string | null;
  readonly document: ReviewedDocument | null;
  readonly mode: Mode;
  /** Decisions that are on their way, and those that the server has confirmed since the page was opened. */
  readonly pending: number;
  readonly saved: number;
  readonly failure: RequestFailed | null;
}

const NAME = 'solieu-reviewer';

/** What nobody has judged is what there is to do. */
const TO_DO: FacetFilter<QueueFacet> = { review: [''] };

/**
 * What the page knows, and everything that it does. Keys may come faster than it is drawn, so actions work on the state as it
 * is, never on what was drawn last. Decisions are sent one after the other, in their order; each counts as saved when the
 * server says that it is on the disk, and those that it could not be told of wait here.
 */
export class ReviewStore {
  #state: ReviewState = {
    ...{ session: null, reviewer: localStorage.getItem(NAME) ?? '', queue: null, filter: TO_DO, sample: null },
    ...{ at: 0, figure: null, document: null, mode: 'card', pending: 0, saved: 0, failure: null },
  };
  readonly #listeners = new Set<() => void>();
  readonly #waiting: DecisionRequest[] = [];
  #isSending = false;
  /** Whether the next figures are wanted as soon as all decisions on these are saved. */
  #isAtEnd = false;

  get state(): ReviewState {
    return this.#state;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    await this.#guard(async () => {
      this.#set({ session: await client.session() });
      await this.refresh();
    });
    if (!this.#state.reviewer) this.#set({ mode: 'name' });
  }

  /** Asks for the queue anew and goes to its first figure. */
  async refresh(): Promise<void> {
    const { reviewer, filter, sample } = this.#state;
    this.#isAtEnd = false;
    await this.#guard(async () => {
      const queue = await client.queue({ reviewer, filter, sample });
      this.#set({ queue });
      await this.go(0);
    });
  }

  async setFilter(filter: FacetFilter<QueueFacet>): Promise<void> {
    this.#set({ filter });
    await this.refresh();
  }

  async setSample(sample: Sample | null): Promise<void> {
    this.#set({ sample, filter: sample ? {} : TO_DO, mode: 'card' });
    await this.refresh();
  }

  setMode(mode: Mode): void {
    this.#set({ mode });
  }

  setReviewer(name: string): void {
    localStorage.setItem(NAME, name);
    this.#set({ reviewer: name, mode: 'card' });
    void this.refresh();
  }

  step(by: 1 | -1): Promise<void> {
    return this.go(this.#state.at + by);
  }

  /** Goes to a place in the queue; past its end the next figures are asked for. */
  async go(at: number): Promise<void> {
    const { queue } = this.#state;
    const item = queue?.items[at];
    if (!queue || at < 0) return;
    if (!item && at > 0) {
      this.#isAtEnd = true;
      return this.#waiting.length === 0 ? this.refresh() : undefined;
    }
    this.#set({ at, figure: item?.id ?? null, mode: 'card' });
    if (item) await this.#open(item.document);
  }

  /** Looks at a figure, wherever it stands in the queue, or outside it. */
  async look(figure: string): Promise<void> {
    const { queue, document } = this.#state;
    const at = queue?.items.findIndex(({ id }) => id === figure) ?? -1;
    this.#set({ figure, mode: 'card', ...(at >= 0 && { at }) });
    if (document?.figures.some(({ record }) => record.id === figure)) return;
    await this.#guard(async () => this.#set({ document: await client.document({ figure }) }));
  }

  /** Judges the figure that is looked at, and goes on. */
  judge(action: 'accept' | 'reject' | 'skip'): void {
    const { reviewer, figure, at, queue } = this.#state;
    if (!figure || !this.#mayDecide()) return;
    this.#send({ action, reviewer, figure, why: null });
    if (queue?.items[at]?.id === figure) void this.step(1);
  }

  /** Sends what a form was filled with. */
  decide(request: DecisionRequest): void {
    if (!this.#mayDecide()) return;
    this.#set({ mode: 'card' });
    this.#send(request);
  }

  undo(): void {
    if (this.#mayDecide()) this.#send({ action: 'undo', reviewer: this.#state.reviewer, why: null });
  }

  /** Tries again to send what waits. */
  retry(): void {
    this.#set({ failure: null });
    void this.#drain();
  }

  #mayDecide(): boolean {
    if (this.#state.reviewer) return true;
    this.#set({ mode: 'name' });
    return false;
  }

  #send(request: DecisionRequest): void {
    this.#waiting.push(request);
    this.#set({ pending: this.#waiting.length, failure: null });
    void this.#drain();
  }

  async #drain(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let [next] = this.#waiting; next; [next] = this.#waiting) {
        const saved = await this.#deliver(next);
        this.#waiting.shift();
        this.#set({ pending: this.#waiting.length, ...(saved && { saved: this.#state.saved + 1 }) });
        if (saved) await this.#follow(next, saved);
      }
    } catch (failure) {
      this.#set({ failure: asFailure(failure) });
      return;
    } finally {
      this.#isSending = false;
    }
    if (this.#isAtEnd) await this.refresh();
    else await this.#guard(() => this.#recount());
  }

  /** Brings counts, progress and estimate up to date; the list stays as it is, so that nothing jumps under the hand. */
  async #recount(): Promise<void> {
    const { reviewer, filter, sample } = this.#state;
    const { items, ...counted } = await client.queue({ reviewer, filter, sample });
    const { queue } = this.#state;
    if (queue) this.#set({ queue: { ...queue, ...counted, total: queue.total } });
  }

  /** Null for a request that the server refuses for what it says: to send it again would not help. */
  async #deliver(request: DecisionRequest): Promise<Saved | null> {
    try {
      return await client.decide(request);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.code === 'offline' || failure.code === 'internal') throw failure;
      this.#set({ failure });
      return null;
    }
  }

  /** Shows what a decision has changed. */
  async #follow({ action }: DecisionRequest, { document, figure }: Saved): Promise<void> {
    if (figure) this.#note(figure.id, figure.review);
    if (action === 'accept' || action === 'reject' || action === 'skip') return;
    await this.#guard(async () => {
      const reviewed = await client.document({ path: document });
      const isOpen = this.#state.document?.path === document;
      if (isOpen) this.#set({ document: reviewed });
    });
    if (figure && action !== 'comment' && action !== 'correct') await this.look(figure.id);
  }

  /** Notes a judgement where the figure is shown. */
  #note(id: string, review: QueueItem['review']): void {
    const { queue, document } = this.#state;
    const mark = <Item extends { id: string }>(item: Item) => (item.id === id ? { ...item, review } : item);
    this.#set({
      queue: queue && { ...queue, items: queue.items.map(mark) },
      document: document && {
        ...document,
        figures: document.figures.map((one) =>
          one.record.id === id ? { ...one, record: { ...one.record, review } } : one,
        ),
      },
    });
  }

  async #open(path: string): Promise<void> {
    if (this.#state.document?.path === path) return;
    await this.#guard(async () => {
      const document = await client.document({ path });
      const { figure, queue, at } = this.#state;
      const isStillWanted =
        document.figures.some(({ record }) => record.id === figure) || queue?.items[at]?.document === path;
      if (isStillWanted) this.#set({ document });
    });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#set({ failure: asFailure(error) });
    }
  }

  #set(change: Partial<ReviewState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function asFailure(error: unknown): RequestFailed {
  return error instanceof RequestFailed ? error : new RequestFailed('internal');
}
