/** Takes a line about the progress, in both languages. */
export type Report = (english: string, chinese: string) => void;
