# Corporate: one in, one out. Stays quiet although a name, three ids and a department change.
2025-06-30 + FIN-2041 | Faster month-end close | Finance | Pia Teal | Sven Hazel | ACTIVE | 1 | CHANGE | CC-1 | 2025-01-06 | 2026-12-18 | 310 | 1.4 | Close in four days instead of nine
2025-06-30 + FIN-2042 | Invoice matching | Finance | Pia Teal | Sven Hazel | ACTIVE | 2 | CHANGE | CC-1 | 2025-02-10 | 2027-01-29 | 240 | 1.2 | Match invoices without paper
2025-06-30 + FIN-2043 | Travel expenses by phone | Finance | Rolf Siskin | Sven Hazel | ACTIVE | 3 | CHANGE | CC-1 | 2025-03-03 | 2026-09-18 | 90 | 0.8 | Photograph the receipt and be done
2025-06-30 + FIN-2044 | Audit trail renewal | Finance | Rolf Siskin | Sven Hazel | ACTIVE | 2 | MANDATORY | CC-1 | 2025-04-07 | 2027-03-26 | 180 | 0.9 | Required by the auditors
2025-06-30 + HRD-3011 | Onboarding in one week | People | Suki Lark | Tilda Yew | ACTIVE | 1 | CHANGE | CC-2 | 2025-01-20 | 2026-12-11 | 210 | 1.3 | Desk, access and a mentor on day one
2025-06-30 + HRD-3012 | Skills directory | People | Suki Lark | Tilda Yew | ACTIVE | 2 | CHANGE | CC-2 | 2025-03-24 | 2027-02-26 | 150 | 1.0 | Who can do what
2025-06-30 + HRD-3013 | Supplier for temporary staff | People | Theo Plover | Tilda Yew | ACTIVE | 3 | CHANGE | CC-2 | 2025-02-17 | 2025-12-12 | 60 | 0.6 | One contract instead of eleven
2025-06-30 + HRD-3014 | Leadership training | People | Theo Plover | Tilda Yew | ACTIVE | 3 | CHANGE | CC-2 | 2025-05-12 | 2027-05-28 | 130 | 0.7 | Two days for every team lead
2025-06-30 + ITS-4021 | Identity and access renewal | IT | Uma Pipit | Wanda Elm | ACTIVE | 1 | CHANGE | CC-3 | 2024-12-02 | 2026-11-20 | 520 | 1.6 | One login for all systems
2025-06-30 + ITS-4022 | Data centre exit | IT | Uma Pipit | Wanda Elm | ACTIVE | 2 | CHANGE | CC-3 | 2025-02-24 | 2027-06-25 | 860 | 1.7 | Nothing left in the cellar
2025-06-30 + ITS-4023 | Workplace printers | IT | Vito Snipe | Wanda Elm | ACTIVE | 3 | CHANGE | CC-3 | 2025-04-28 | 2025-09-19 | 70 | 0.7 | Half as many, all alike
2025-06-30 + ITS-4024 | Service desk knowledge base | IT | Vito Snipe | Wanda Elm | ACTIVE | 2 | CHANGE | CC-4 | 2025-05-05 | 2027-04-30 | 110 | 0.9 | Answers before a call
2025-06-30 + LEG-5001 | Contract archive | Legal | Yara Egret | Sven Hazel | ACTIVE | 2 | CHANGE | CC-4 | 2025-03-10 | 2026-12-18 | 140 | 0.8 | Find a contract in a minute
2025-06-30 + LEG-5002 | Whistleblower channel | Legal | Yara Egret | Sven Hazel | ACTIVE | 2 | MANDATORY | CC-4 | 2025-06-02 | 2027-01-22 | 80 | 0.5 | Required by law
2025-06-30 + ITS-4025 | Network operations | IT | Uma Pipit | Wanda Elm | ACTIVE | 2 | RUN | | 2024-01-01 | 2027-12-31 | 600 | 1.5 | Keeping the network up
2025-06-30 + FIN-2045 | Cash forecast | Finance | Pia Teal | Sven Hazel | PROPOSED | 2 | CHANGE | CC-1 | 2025-10-01 | 2027-03-31 | 120 | 0.7 | Thirteen weeks ahead
# third quarter of 2025: printers finished, mobile device policy comes in
2025-09-30 ~ ITS-4023 | status=DONE
2025-09-30 + ITS-4026 | Mobile device policy | IT | Vito Snipe | Wanda Elm | ACTIVE | 3 | CHANGE | CC-3 | 2025-09-22 | 2027-02-12 | 75 | 0.7 | Takes the place of the printers | ITS-4023
# fourth quarter of 2025: temporary staff finished, exit interviews come in; one name changes
2025-12-31 - ITS-4023
2025-12-31 ~ HRD-3013 | status=DONE
2025-12-31 + HRD-3015 | Exit interviews | People | Theo Plover | Tilda Yew | ACTIVE | 3 | CHANGE | CC-2 | 2025-12-15 | 2027-03-19 | 55 | 0.6 | Learn why people leave | HRD-3013
2025-12-31 ~ FIN-2042 | name=Invoice matching and approval
2025-12-31 ~ LEG-5001 | end=2027-02-26
# first quarter of 2026: Finance becomes Group Services, its ids follow; one stopped on purpose, one admitted
2026-03-31 - HRD-3013
2026-03-31 > FIN-2041 GRP-2041 | unit=Group Services
2026-03-31 > FIN-2042 GRP-2042 | unit=Group Services
2026-03-31 > FIN-2043 GRP-2043 | unit=Group Services
2026-03-31 > FIN-2044 GRP-2044 | unit=Group Services
2026-03-31 > FIN-2045 GRP-2045 | unit=Group Services
2026-03-31 ~ GRP-2043 | status=CANCELLED
2026-03-31 ~ GRP-2045 | status=ACTIVE | removes=GRP-2043
# second quarter of 2026
2026-06-30 - GRP-2043
2026-06-30 ~ HRD-3012 | status=CANCELLED
2026-06-30 + HRD-3016 | Parental leave return plan | People | Suki Lark | Tilda Yew | ACTIVE | 2 | CHANGE | CC-2 | 2026-06-01 | 2027-06-18 | 95 | 1.0 | Replaces the skills directory nobody filled | HRD-3012
2026-06-30 ~ ITS-4022 | end=2027-09-24
# third quarter of 2026
2026-09-30 - HRD-3012
2026-09-30 ~ ITS-4021 | status=DONE
2026-09-30 + ITS-4027 | Passwordless login | IT | Uma Pipit | Wanda Elm | ACTIVE | 1 | CHANGE | CC-3 | 2026-09-14 | 2027-09-10 | 280 | 1.5 | Builds on the finished identity renewal | ITS-4021
2026-09-30 ~ GRP-2042 | budget=270
