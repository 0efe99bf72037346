import { list } from '../core/list.js';

/**
 * Abbreviations whose full stop does not end a sentence, in lower case without the stop. Single capitals (`H.Cần Giờ`,
 * `V.K`) are recognised by their form and need no entry.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(list`
  tp | tx | tt | kp | ql | đl | đt | tl | hl | nxb | stt | gs | pgs | ts | ths | cn | ks | bs | bscki | bsckii |
  nsnd | nsưt | đ/c | mr | mrs | dr | vd | tr | sđd | no | st | co | ltd | inc | vs | kg | đv | đvt
`);
