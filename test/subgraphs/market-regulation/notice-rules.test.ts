import { useDeskWorld } from "../../harness/desk-world.ts";

