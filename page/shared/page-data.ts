/** What the program wrote into the page for its script. */
export function readPageData<Data>(): Data {
  return JSON.parse(document.getElementById('page-data')!.textContent) as Data;
}
