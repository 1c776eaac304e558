chart-title = У зняволенні, вызвалены, санкцыі
command-chart = малюнак: колькі ў зняволенні і вызвалена
command-history = што было, па старонках; /history 2025 sanctions
