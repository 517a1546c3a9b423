# Operations: the same people, more work every quarter, dates pushed again and again, and baselines quietly moved along.
2025-06-30 + BT-1001 | Torsteuerung Verteilzentrum | Logistik | Falk Reiher | Moritz Eschen | ACTIVE | 1 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-01-13 | 2026-03-27 | 640 | 2.0 | Zeitfenster an den Toren steuern
2025-06-30 + BT-1002 | Rampenplanung | Logistik | Falk Reiher | Moritz Eschen | ACTIVE | 2 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-02-03 | 2026-06-26 | 310 | 1.4 | Ein Plan für alle Rampen
2025-06-30 + BT-1003 | Tourenoptimierung | Transport | Greta Amsel | Moritz Eschen | ACTIVE | 1 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2024-11-11 | 2026-02-27 | 870 | 2.4 | Touren nach Verkehrslage planen
2025-06-30 + BT-1004 | Elektrische Zustellfahrzeuge | Transport | Greta Amsel | Nora Linde | ACTIVE | 2 | CHANGE | Wir halbieren den Energieverbrauch je Palette | 2025-03-17 | 2026-09-25 | 1250 | 1.8 | Dreißig Fahrzeuge ersetzen
2025-06-30 + BT-1005 | Ladeinfrastruktur Depot Süd | Technik | Hanno Dachs | Nora Linde | ACTIVE | 2 | CHANGE | Wir halbieren den Energieverbrauch je Palette | 2025-04-07 | 2026-08-28 | 980 | 1.3 | Ladepunkte und Trafo
2025-06-30 + BT-1006 | Kälteanlage erneuern | Technik | Hanno Dachs | Nora Linde | ACTIVE | 1 | CHANGE | Wir halbieren den Energieverbrauch je Palette | 2025-01-20 | 2026-05-29 | 1430 | 1.9 | Anlage von 1998 ablösen
2025-06-30 + BT-1007 | Bestandsgenauigkeit | Lager | Ilka Specht | Oskar Tanne | ACTIVE | 2 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2025-02-24 | 2026-04-24 | 270 | 1.5 | Zählen ohne Stillstand
2025-06-30 + BT-1008 | Kommissionierung per Stimme | Lager | Ilka Specht | Oskar Tanne | ACTIVE | 2 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2025-03-03 | 2026-07-31 | 390 | 1.2 | Hände frei beim Packen
2025-06-30 + BT-1009 | Leergutkreislauf | Logistik | Jorun Fuchs | Moritz Eschen | ACTIVE | 3 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2025-05-05 | 2026-10-30 | 180 | 0.8 | Behälter wiederfinden
2025-06-30 + BT-1010 | Schichtmodell Nacht | Lager | Kalle Iltis | Oskar Tanne | ACTIVE | 3 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-04-28 | 2026-03-20 | 120 | 0.7 | Neue Schichten mit der Belegschaft
2025-06-30 + BT-1011 | Staplerflotte mieten | Technik | Hanno Dachs | Nora Linde | ACTIVE | 3 | CHANGE | Wir halbieren den Energieverbrauch je Palette | 2025-05-19 | 2026-06-12 | 540 | 0.9 | Miete statt Kauf
2025-06-30 + BT-1012 | Wareneingang scannen | Lager | Kalle Iltis | Oskar Tanne | ACTIVE | 2 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2025-01-27 | 2026-02-13 | 230 | 1.1 | Scannen statt abschreiben
2025-06-30 + BT-1013 | Fahrerportal | Transport | Lotte Unke | Moritz Eschen | ACTIVE | 3 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-06-02 | 2026-11-27 | 300 | 1.0 | Auftrag und Papiere auf dem Telefon
2025-06-30 + BT-1014 | Lagerbetrieb | Lager | Kalle Iltis | Oskar Tanne | ACTIVE | 2 | RUN | | 2024-01-01 | 2027-12-31 | 900 | 2.2 | Laufender Betrieb
2025-06-30 + BT-1015 | Fuhrparkbetrieb | Transport | Greta Amsel | Moritz Eschen | ACTIVE | 2 | RUN | | 2024-01-01 | 2027-12-31 | 1100 | 1.8 | Laufender Betrieb
2025-06-30 + BT-1016 | Hofkameras | Technik | Hanno Dachs | Nora Linde | PROPOSED | 3 | CHANGE | | 2025-10-06 | 2026-12-11 | 95 | 0.6 | Bilder vom Hof
# third quarter of 2025
2025-09-30 + BT-1017 | Retourenlager | Lager | Ilka Specht | Oskar Tanne | ACTIVE | 2 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2025-08-11 | 2026-12-18 | 460 | 1.3 | Eigener Bereich für Retouren
2025-09-30 + BT-1018 | Zustellung am Samstag | Transport | Greta Amsel | Moritz Eschen | ACTIVE | 2 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-09-01 | 2026-10-16 | 210 | 1.2 | Ein Tag mehr in der Woche
2025-09-30 ~ BT-1003 | end=2026-05-29 | baseline=2026-05-29
2025-09-30 ~ BT-1006 | end=2026-08-28
2025-09-30 ~ BT-1007 | end=2026-06-26 | owner=Kalle Iltis
2025-09-30 ~ BT-1001 | end=2026-05-29 | baseline=2026-05-29
2025-09-30 ~ BT-1012 | end=2026-04-17
2025-09-30 ~ BT-1004 | budget=1480
2025-09-30 ~ BT-1005 | budget=1140
2025-09-30 ~ BT-1013 | priority=2
# fourth quarter of 2025
2025-12-31 + BT-1019 | Paketsortierung Linie zwei | Logistik | Falk Reiher | Moritz Eschen | ACTIVE | 1 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2025-10-20 | 2027-03-26 | 1320 | 1.9 | Zweite Linie neben der ersten
2025-12-31 ~ BT-1016 | status=ACTIVE
2025-12-31 ~ BT-1003 | end=2026-08-28 | baseline=2026-08-28 | fte=3.0
2025-12-31 ~ BT-1001 | end=2026-07-31 | owner=Jorun Fuchs
2025-12-31 ~ BT-1010 | end=2026-06-19 | baseline=2026-06-19
2025-12-31 ~ BT-1008 | end=2026-10-30 | baseline=2026-10-30
2025-12-31 ~ BT-1011 | end=2026-09-11
2025-12-31 ~ BT-1012 | end=2026-06-26
2025-12-31 ~ BT-1006 | budget=1690
2025-12-31 ~ BT-1007 | owner=Ilka Specht
2025-12-31 ~ BT-1013 | priority=3
# first quarter of 2026
2026-03-31 + BT-1020 | Rückstandsteam | Logistik | Jorun Fuchs | Moritz Eschen | ACTIVE | 1 | CHANGE | | 2026-02-09 | 2026-12-11 | 160 | 1.4 | Rückstand der verschobenen Vorhaben abbauen
2026-03-31 + BT-1021 | Temperaturprotokoll | Technik | Hanno Dachs | Nora Linde | ACTIVE | 2 | CHANGE | Wir halbieren den Energieverbrauch je Palette | 2026-01-19 | 2027-02-26 | 220 | 0.9 | Lückenloser Nachweis
2026-03-31 ~ BT-1012 | status=DONE
2026-03-31 ~ BT-1003 | end=2026-11-27 | baseline=2026-11-27
2026-03-31 ~ BT-1006 | end=2026-12-18 | baseline=2026-12-18
2026-03-31 ~ BT-1002 | end=2026-09-25
2026-03-31 ~ BT-1017 | end=2027-03-26 | baseline=2027-03-26
2026-03-31 ~ BT-1005 | end=2026-12-18 | owner=Lotte Unke
2026-03-31 ~ BT-1001 | end=2026-10-30 | owner=Falk Reiher
2026-03-31 ~ BT-1019 | budget=1610
2026-03-31 ~ BT-1008 | priority=1
2026-03-31 ~ BT-1004 | fte=2.4
# second quarter of 2026
2026-06-30 - BT-1012
2026-06-30 - BT-1009
2026-06-30 + BT-1022 | Ersatzteillager | Technik | Lotte Unke | Nora Linde | ACTIVE | 2 | CHANGE | Der Bestand im System ist der Bestand im Regal | 2026-04-13 | 2027-04-30 | 340 | 1.2 | Teile der Anlagen an einem Ort
2026-06-30 + BT-1023 | Leitstand | Logistik | Falk Reiher | Moritz Eschen | ACTIVE | 1 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2026-05-04 | 2027-05-28 | 720 | 1.6 | Ein Bild von Hof, Lager und Touren
2026-06-30 ~ BT-1002 | end=2026-12-11 | baseline=2026-12-11
2026-06-30 ~ BT-1018 | end=2027-01-29 | baseline=2027-01-29
2026-06-30 ~ BT-1010 | end=2026-10-23 | baseline=2026-10-23
2026-06-30 ~ BT-1004 | end=2027-02-26 | baseline=2027-02-26
2026-06-30 ~ BT-1007 | end=2026-10-30
2026-06-30 ~ BT-1013 | end=2027-03-26 | owner=Greta Amsel
2026-06-30 ~ BT-1003 | budget=1080
2026-06-30 ~ BT-1001 | budget=790
2026-06-30 ~ BT-1008 | priority=2 | fte=1.6
# third quarter of 2026
2026-09-30 + BT-1024 | Zweites Rückstandsteam | Lager | Kalle Iltis | Oskar Tanne | ACTIVE | 1 | CHANGE | | 2026-07-13 | 2027-03-19 | 190 | 1.5 | Das erste reicht nicht
2026-09-30 + BT-1025 | Nachtzustellung Innenstadt | Transport | Greta Amsel | Moritz Eschen | ACTIVE | 2 | CHANGE | Jede Lieferung kommt am zugesagten Tag | 2026-08-10 | 2027-06-25 | 280 | 1.3 | Leise Zustellung nach 22 Uhr
2026-09-30 ~ BT-1003 | end=2027-03-26 | baseline=2027-03-26
2026-09-30 ~ BT-1006 | end=2027-04-30 | baseline=2027-04-30
2026-09-30 ~ BT-1019 | end=2027-08-27 | baseline=2027-08-27
2026-09-30 ~ BT-1005 | end=2027-05-28
2026-09-30 ~ BT-1001 | end=2027-02-26 | baseline=2027-02-26
2026-09-30 ~ BT-1008 | end=2027-01-29
2026-09-30 ~ BT-1017 | end=2027-01-29
2026-09-30 ~ BT-1010 | owner=Ilka Specht
2026-09-30 ~ BT-1023 | owner=Jorun Fuchs
2026-09-30 ~ BT-1020 | budget=230
2026-09-30 ~ BT-1007 | budget=340
2026-09-30 ~ BT-1021 | priority=1
2026-09-30 ~ BT-1013 | owner=Lotte Unke
2026-09-30 ~ BT-1018 | owner=Falk Reiher
2026-09-30 ~ BT-1005 | budget=1320
