import { tidyUp } from "./tidy-up.ts";

// Loaded anew for each test file, before it.
afterAll(tidyUp);
