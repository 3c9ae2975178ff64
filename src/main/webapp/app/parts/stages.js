// The stages of a document, in their order.
export const STAGES = ['DRAFTING', 'REVIEW', 'CONSOLIDATION', 'CONSENSUS', 'OBJECTION', 'APPROVAL', 'ADOPTION', 'ADOPTED', 'NOT_ADOPTED', 'WITHDRAWN'];
