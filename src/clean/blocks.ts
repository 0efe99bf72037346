import type { Block } from '../core/document.js';
import type { Page, Paragraph } from './paragraph.js';

/** The page's paragraphs as blocks that cover the whole source; furniture of one kind in a row is one block. */
export function toBlocks({ text, paragraphs }: Page): Block[] {
  const blocks: Block[] = [];
  const firstWords = paragraphs[0]?.start ?? text.length;
  if (firstWords > 0) blocks.push({ start: 0, end: firstWords, kind: 'chrome', reason: 'blank' });
  for (const paragraph of paragraphs) {
    const block = toBlock(paragraph);
    const last = blocks.at(-1);
    const isSame = block.kind === 'chrome' && last?.kind === 'chrome' && last.reason === block.reason;
    if (isSame) blocks[blocks.length - 1] = { ...block, start: last.start };
    else blocks.push(block);
  }
  return blocks;
}

function toBlock({ start, end, mark }: Paragraph): Block {
  return { start, end, kind: mark?.kind ?? 'body', reason: mark?.reason ?? 'paragraph' };
}
