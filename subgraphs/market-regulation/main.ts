import { runDepartment } from "../../shared/server/run-department.ts";
import { department } from "./department.ts";

await runDepartment(department);
