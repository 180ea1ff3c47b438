import { Col, Row } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useSession } from "../session/session.tsx";
import { ComplaintsByState, ExitsByState, FlagsToReview, ObjectionsOpen, OverdueDuties } from "./desk-cards.tsx";
import { DESK_WORDS } from "./desk-words.ts";
import { Reminders } from "./reminders.tsx";
import { SchemeChoice } from "./scheme-choice.tsx";

/** What waits for an officer, a working body or an evaluation body, as a board. */
export function DeskPage(): ReactNode {
  const words = useWords(DESK_WORDS);
  const { can } = useSession();
  const reviews = can("register:officer") || can("register:working-body");
  return (
    <Page title={words.title} lead={words.lead} asOf>
      <div style={{ marginBottom: 12 }}>
        <SchemeChoice any />
      </div>
      <Row gutter={[16, 0]}>
        <Wide>
          <Reminders />
        </Wide>
        <Half>
          <ExitsByState />
        </Half>
        <Half>
          <OverdueDuties />
        </Half>
        {reviews && (
          <Half>
            <FlagsToReview />
          </Half>
        )}
        {can("register:officer") && (
          <Half>
            <ComplaintsByState />
          </Half>
        )}
        <Half>
          <ObjectionsOpen />
        </Half>
      </Row>
    </Page>
  );
}

function Wide({ children }: { readonly children: ReactNode }): ReactNode {
  return <Col span={24}>{children}</Col>;
}

function Half({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Col xs={24} xl={12}>
      {children}
    </Col>
  );
}
