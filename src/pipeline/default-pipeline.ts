/** The pipeline that speaks where none is named. */
export const DEFAULT_PIPELINE = 'cooperatives';
