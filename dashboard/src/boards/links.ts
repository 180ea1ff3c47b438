/** Where the facts of things behind figures are shown. */
export const LINKS = {
  enterprise: (uscc: string) => `/enterprises/${uscc}`,
  exitCase: (id: string) => `/conduct/exits/${id}`,
  publicity: (id: string) => `/publicity/${id}`,
  complaint: (id: string) => `/conduct/complaints/${id}`,
  spotCheck: (id: string) => `/conduct/spot-checks/${id}`,
  body: (id: string) => `/year/bodies/${id}`,
  call: (id: string) => `/year/calls/${id}`,
  keyFields: () => "/year/key-fields",
  evaluationScheme: (id: string) => `/year/schemes/${id}`,
  suggestion: (id: string) => `/year/suggestions/${id}`,
  experts: () => "/year/experts",
  ranking: (id: string) => `/year/rankings/${id}`,
  statistic: (jurisdiction: string, id: string) => `/boards/${jurisdiction}/published/${id}`,
} as const;
