# Retail: keeps adding, stops nothing, and calls two thirds of it urgent.
# DAY + id | name | unit | owner | sponsor | status | priority | type | objective | start | end | budget (thousand EUR) | FTE | description
# DAY ~ id | field=value | ...   DAY - id (the row is no longer listed)
2025-06-30 + RET-001 | Shelf replenishment alerts | Stores | Ada Quill | Ines Alder | ACTIVE | 1 | CHANGE | RC-1 | 2025-02-03 | 2026-11-27 | 480 | 2.2 | Alerts for gaps on the shelf before customers see them
2025-06-30 + RET-002 | Backroom layout | Stores | Bram Otter | Ines Alder | ACTIVE | 3 | CHANGE | RC-1 | 2025-03-10 | 2026-12-18 | 210 | 1.0 | New layout for the backrooms of forty stores
2025-06-30 + RET-003 | Web checkout renewal | Online | Cleo Finch | Jonas Birch | ACTIVE | 1 | CHANGE | RC-2 | 2024-11-04 | 2026-10-30 | 900 | 2.6 | Order and pay in three steps
2025-06-30 + RET-004 | Order tracking page | Online | Dario Vole | Jonas Birch | ACTIVE | 2 | CHANGE | RC-2 | 2025-04-01 | 2027-01-29 | 260 | 1.3 | Customers see where the parcel is
2025-06-30 + RET-005 | Returns desk redesign | Stores | Ada Quill | Ines Alder | ACTIVE | 2 | CHANGE | RC-3 | 2025-01-13 | 2027-02-26 | 175 | 1.1 | One desk and one form for all returns
2025-06-30 + RET-006 | Supplier delivery windows | Supply | Edda Marten | Karla Rowan | ACTIVE | 2 | CHANGE | RC-1 | 2025-02-17 | 2027-03-26 | 320 | 1.5 | Agreed hours for deliveries to the ramps
2025-06-30 + RET-007 | Seasonal assortment planning | Supply | Finn Heron | Karla Rowan | ACTIVE | 3 | CHANGE | RC-1 | 2025-05-05 | 2027-04-30 | 290 | 1.2 | Plan seasons twelve weeks earlier
2025-06-30 + RET-008 | Refund automation | Online | Cleo Finch | Jonas Birch | ACTIVE | 1 | CHANGE | RC-3 | 2025-03-03 | 2026-12-11 | 410 | 1.9 | Refunds without a manual step
2025-06-30 + RET-009 | Price label printing | Stores | Bram Otter | Ines Alder | ACTIVE | 2 | CHANGE | RC-1 | 2024-10-07 | 2025-11-14 | 130 | 1.4 | Print labels in the aisle
2025-06-30 + RET-010 | Accessible web shop | Online | Dario Vole | Jonas Birch | ACTIVE | 2 | MANDATORY | RC-2 | 2025-01-06 | 2026-12-31 | 220 | 1.0 | Required by the accessibility rules
2025-06-30 + RET-011 | Packaging register | Supply | Edda Marten | Karla Rowan | ACTIVE | 3 | MANDATORY | RC-1 | 2025-04-14 | 2027-01-15 | 95 | 0.6 | Required by the packaging rules
2025-06-30 + RET-012 | Click and collect lockers | Stores | Gwen Stoat | Ines Alder | ACTIVE | 1 | CHANGE | RC-2 | 2025-02-24 | 2027-02-12 | 520 | 1.7 | Lockers at sixty stores
2025-06-30 + RET-013 | Loyalty card refresh | Marketing | Hugo Wren | Lena Maple | ACTIVE | 2 | CHANGE | RC-2 | 2025-05-19 | 2027-05-28 | 340 | 1.6 | Points on the phone instead of a card
2025-06-30 + RET-014 | Leaflet budget review | Marketing | Hugo Wren | Lena Maple | ACTIVE | 3 | CHANGE | RC-1 | 2025-03-31 | 2027-01-22 | 60 | 0.5 | Fewer leaflets where shelves are empty anyway
2025-06-30 + RET-015 | Store staffing forecast | Stores | Gwen Stoat | Ines Alder | ACTIVE | 3 | CHANGE | RC-1 | 2025-04-28 | 2027-06-25 | 240 | 1.2 | Hours planned by expected customers
2025-06-30 + RET-016 | Photo standards for products | Online | Isla Newt | Jonas Birch | ACTIVE | 4 | CHANGE | RC-2 | 2025-06-02 | 2027-03-12 | 85 | 0.7 | Same background and size for each product
2025-06-30 + RET-017 | Return labels by e-mail | Online | Isla Newt | Jonas Birch | ACTIVE | 2 | CHANGE | RC-3 | 2025-01-27 | 2027-04-16 | 150 | 0.9 | A label without a printer
2025-06-30 + RET-018 | Web shop operations | Online | Dario Vole | Jonas Birch | ACTIVE | 2 | RUN | | 2024-01-01 | 2027-12-31 | 700 | 2.4 | Keeping the shop up
2025-06-30 + RET-019 | Store equipment upkeep | Stores | Bram Otter | Ines Alder | ACTIVE | 3 | RUN | | 2024-01-01 | 2027-12-31 | 450 | 1.6 | Repairs and inspections
2025-06-30 + RET-020 | Bakery corner concept | Stores | Ada Quill | Ines Alder | PROPOSED | 3 | CHANGE | RC-1 | 2025-11-03 | 2027-07-30 | 390 | 1.1 | Fresh bread in thirty stores
2025-06-30 + RET-021 | Voice ordering | Online | Cleo Finch | Jonas Birch | PROPOSED | 4 | CHANGE | | 2025-12-01 | 2027-08-27 | 180 | 0.8 | Orders by voice assistant
2025-07-31 ~ RET-004 | end=2027-03-26
2025-08-31 + RET-022 | Autumn campaign landing pages | Marketing | Hugo Wren | Lena Maple | ACTIVE | 1 | CHANGE | | 2025-08-18 | 2026-10-16 | 140 | 0.8 | Urgent request of the marketing board, needed immediately
2025-09-30 + RET-023 | Self-service tills pilot | Stores | Gwen Stoat | Ines Alder | ACTIVE | 2 | CHANGE | RC-2 | 2025-09-08 | 2027-02-19 | 610 | 1.4 | Tills customers use themselves in ten stores
2025-10-31 + RET-024 | Same-day courier trial | Supply | Finn Heron | Karla Rowan | ACTIVE | 1 | CHANGE | | 2025-10-06 | 2026-12-04 | 230 | 1.0 | Urgent answer to a competitor, start at once
2025-10-31 ~ RET-006 | priority=1
2025-11-30 ~ RET-020 | status=ACTIVE
2025-11-30 ~ RET-009 | status=DONE
2025-12-31 - RET-009
2025-12-31 + RET-025 | Gift card platform | Marketing | Lena Maple | Lena Maple | ACTIVE | 1 | CHANGE | | 2025-12-01 | 2027-01-08 | 310 | 1.1 | Urgent before the holidays, as soon as possible
2025-12-31 ~ RET-013 | budget=420
2026-01-31 + RET-026 | Cold chain sensors | Supply | Edda Marten | Karla Rowan | ACTIVE | 2 | CHANGE | RC-1 | 2026-01-12 | 2027-05-14 | 275 | 0.9 | Sensors in two hundred trailers
2026-01-31 ~ RET-004 | priority=1
2026-01-31 ~ RET-021 | status=CANCELLED
2026-02-28 - RET-021
2026-02-28 + RET-027 | Customer voice panel | Marketing | Hugo Wren | Lena Maple | ACTIVE | 1 | CHANGE | | 2026-02-02 | 2027-02-05 | 90 | 0.7 | Urgent, asked for by the board
2026-03-31 + RET-028 | Express returns counter | Stores | Ada Quill | Ines Alder | ACTIVE | 1 | CHANGE | RC-3 | 2026-03-02 | 2027-06-11 | 200 | 1.0 | A counter only for returns in the largest stores
2026-03-31 ~ RET-012 | end=2027-05-28
2026-03-31 ~ RET-013 | priority=1
2026-04-30 + RET-029 | Stores outside our three regions, pilot | Stores | Gwen Stoat | Ines Alder | ACTIVE | 2 | CHANGE | | 2026-04-07 | 2027-09-24 | 750 | 1.3 | Open two stores outside our three regions as a test
2026-05-31 + RET-030 | Summer price campaign | Marketing | Hugo Wren | Lena Maple | ACTIVE | 1 | CHANGE | | 2026-05-04 | 2026-11-20 | 160 | 0.9 | Urgent, prices of a competitor fell
2026-05-31 ~ RET-023 | priority=1
2026-05-31 + RET-031 | Recipe service | Online | Isla Newt | Jonas Birch | PROPOSED | 3 | CHANGE | | 2026-11-02 | 2027-10-29 | 120 | 0.6 | Recipes with a basket ready to order
2026-06-30 + RET-032 | Delivery promise at checkout | Online | Cleo Finch | Jonas Birch | ACTIVE | 1 | CHANGE | RC-2 | 2026-06-01 | 2027-07-16 | 330 | 1.1 | The day of delivery is shown before paying
2026-07-31 + RET-033 | Franchise shop pages | Online | Dario Vole | Jonas Birch | ACTIVE | 1 | CHANGE | | 2026-07-06 | 2027-05-07 | 190 | 0.8 | Urgent wish of two franchise partners
2026-08-31 ~ RET-005 | priority=1
2026-08-31 ~ RET-003 | end=2027-01-29
2026-09-30 + RET-034 | Second shelf alert app | Stores | Bram Otter | Ines Alder | ACTIVE | 3 | CHANGE | RC-1 | 2026-09-07 | 2027-08-20 | 145 | 0.7 | An app of the stores' own beside the alerts of head office
2026-09-30 + RET-035 | Parcel lockers | Stores | Gwen Stoat | Ines Alder | ACTIVE | 2 | CHANGE | RC-2 | 2026-09-14 | 2027-10-29 | 260 | 1.1 | Customers collect web orders day and night
2026-09-30 ~ RET-017 | priority=1
