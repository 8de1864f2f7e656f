-- A headless Neovim as a client of `touchline server --stdio`: opens a document, edits it, asks for completion, and
-- prints what it was told as JSON. Works with Neovim 0.7 and newer.
local file, server = vim.env.LSP_FILE, vim.env.LSP_SERVER

local function diagnostics(buffer)
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { line = d.lnum + 1, column = d.col + 1, severity = d.severity, source = d.source, code = d.code, message = d.message })
  end
  return found
end

local function has(buffer, code)
  return function()
    for _, d in ipairs(vim.diagnostic.get(buffer)) do
      if d.code == code then return true end
    end
    return false
  end
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = 'touchline', cmd = { vim.env.LSP_NODE, server, 'server', '--stdio' }, root_dir = vim.env.LSP_ROOT })
  vim.lsp.buf_attach_client(buffer, id)
  local told = {}
  told.came = vim.wait(20000, has(buffer, 'agenda-goal'), 20)
  told.first = diagnostics(buffer)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  for i, line in ipairs(lines) do
    if line:sub(1, 2) == '# ' then
      vim.api.nvim_buf_set_lines(buffer, i, i, false, { '', vim.env.LSP_GOAL })
      break
    end
  end
  told.went = vim.wait(20000, function() return not has(buffer, 'agenda-goal')() end, 20)
  local at = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = 0, character = 0 } }
  local symbols = vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol', at, 10000)
  told.symbols = #(symbols[id].result or {})
  io.stdout:write(vim.fn.json_encode(told) .. '\n')
end

local ok, reason = pcall(run)
if not ok then io.stderr:write(tostring(reason) .. '\n') end
vim.cmd(ok and 'quitall!' or 'cquit 1')
