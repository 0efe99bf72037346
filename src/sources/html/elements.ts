import { list } from '../../core/list.js';

/** What no reader sees, or what is a control of the page and not its text. */
export const UNSEEN: ReadonlySet<string> = new Set(list`
  script | style | template | noscript | svg | math | canvas | iframe | object | embed | audio | video | map | textarea |
  select | datalist | input | head
`);

/** Elements that stand in the line of their neighbours; all others begin a line of their own. */
export const INLINE: ReadonlySet<string> = new Set(list`
  a | abbr | acronym | b | bdi | bdo | big | cite | code | data | del | dfn | em | font | i | ins | kbd | label | mark |
  nobr | q | rp | rt | ruby | s | samp | small | span | strike | strong | sub | sup | time | tt | u | var | wbr | img
`);
